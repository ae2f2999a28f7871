import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const features = ['account', 'video', 'question', 'quiz', 'report', 'demo', 'privacy'];

const style = [
  { selector: 'ExportDefaultDeclaration', message: 'Use a named export.' },
  { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file itself.' },
];

/** A feature may use api, ui and util, and its own files; pages of several features meet in routes.tsx. */
const featureBoundaries = features.map((feature) => ({
  files: [`src/features/${feature}/**`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `(^|/)features/|^\\.\\./(${features.filter((f) => f !== feature).join('|')})/`,
            message: 'A feature never imports another feature.',
          },
          { regex: '(^|/)routes$', message: 'Features do not know the routes.' },
        ],
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ['node_modules', 'src/api/__generated__'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true },
      ],
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat['recommended-latest']],
    rules: { 'no-restricted-syntax': ['error', ...style] },
  },
  ...featureBoundaries,
  {
    files: ['src/{ui,util,api}/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '/features/|/routes$', message: 'ui, util and api stand below features.' },
          ],
        },
      ],
    },
  },
  { files: ['scripts/**'], languageOptions: { globals: globals.node } },
);
