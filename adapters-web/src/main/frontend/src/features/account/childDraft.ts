import { ApiError } from '../../api/client';
import type { Child, InteractionMode } from '../../api/types';

/** What adults say of a child; an empty id is none. */
export interface ChildDraft {
  first_name: string;
  last_name: string;
  icon_key: string;
  interaction_mode: InteractionMode;
  expert_id: string;
  parent_id: string;
}

export type ChildChange = Partial<ChildDraft> & {
  is_active?: boolean;
  version?: number;
};

/** What the person who looks may do with children. */
export interface ChildKeeping {
  create: (draft: ChildDraft) => Promise<unknown>;
  /** Answers the child as it is then. */
  update: (id: string, change: ChildChange) => Promise<Child>;
  /** Where the reports are; the child's id follows. */
  reports: string;
  icons: readonly string[];
  /** Whom a child can be linked to; absent where that is not the viewer's to say. */
  experts?: readonly Person[];
  parents?: readonly Person[];
}

export interface Person {
  id: string;
  name: string;
}

export const fieldNames: Record<keyof ChildDraft, string> = {
  first_name: 'First name',
  last_name: 'Last name',
  icon_key: 'Picture',
  interaction_mode: 'Way of asking',
  expert_id: 'Expert',
  parent_id: 'Parent',
};

export const draftFields = Object.keys(fieldNames) as (keyof ChildDraft)[];

export function draftOf(child: Child): ChildDraft {
  return {
    first_name: child.first_name,
    last_name: child.last_name,
    icon_key: child.icon_key,
    interaction_mode: child.interaction_mode,
    expert_id: child.expert_id ?? '',
    parent_id: child.parent_id ?? '',
  };
}

/** The fields in which the draft says otherwise. */
export function changes(draft: ChildDraft, from: ChildDraft): Partial<ChildDraft> {
  return Object.fromEntries(
    draftFields.filter((key) => draft[key] !== from[key]).map((key) => [key, draft[key]]),
  );
}

/** The child as somebody else saved it meanwhile, when that is why a save was refused. */
export function childMeanwhile(error: unknown): Child | undefined {
  if (!(error instanceof ApiError) || error.status !== 409) return undefined;
  const current = error.details.body?.current;
  return typeof current === 'object' && current !== null && 'child_id' in current
    ? (current as Child)
    : undefined;
}
