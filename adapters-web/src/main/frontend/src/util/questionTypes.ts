const labels: Record<string, string> = {
  character: 'Character',
  setting: 'Setting',
  feeling: 'Feeling',
  action: 'Action',
  causal: 'Cause',
  outcome: 'Outcome',
  prediction: 'Prediction',
};

export function questionTypeLabel(type: string): string {
  return labels[type] ?? type;
}

/** As the server names them. */
export const questionTypes: readonly string[] = Object.keys(labels);
