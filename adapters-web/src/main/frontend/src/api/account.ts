import { request } from './client';
import type { Child, Expert, InteractionMode, Parent } from './types';

export interface FamilyLogin {
  parent: Parent;
  children: Child[];
}

export interface ExpertLogin {
  redirect?: string;
  expert?: { expert_id: string; display_name: string } | null;
  parent?: Parent | null;
}

export interface NewChild {
  expert_id: string;
  parent_id?: string;
  first_name: string;
  last_name?: string;
  icon_key: string;
  interaction_mode: InteractionMode;
}

export interface AdminChildren {
  children: Child[];
  experts: Expert[];
  icon_keys: string[];
}

const id = encodeURIComponent;

export const account = {
  familyLogin: (access_code: string) =>
    request<FamilyLogin>('POST', '/api/learners/parents/login', {
      body: { access_code },
      anonymous: true,
    }),
  adminLogin: (password: string) =>
    request<unknown>('POST', '/api/admin/verify-access', { body: { password }, anonymous: true }),
  expertLogin: (body: { access_code: string } | { expert_id: string; password: string }) =>
    request<ExpertLogin>('POST', '/api/expert/login', { body, anonymous: true }),
  logout: () => request<unknown>('POST', '/api/expert/logout', { anonymous: true }),

  experts: (signal?: AbortSignal) =>
    request<{ experts: Expert[] }>('GET', '/api/admin/experts', { signal }).then((r) => r.experts),
  createExpert: (body: { expert_id: string; display_name: string; password?: string }) =>
    request<{ expert: Expert; access_code?: string }>('POST', '/api/admin/experts', { body }),
  newExpertCode: (expertId: string) =>
    request<{ access_code: string }>('POST', `/api/admin/experts/${id(expertId)}/access-code`),

  parents: (signal?: AbortSignal) =>
    request<{ parents: Parent[] }>('GET', '/api/admin/parents', { signal }).then((r) => r.parents),
  createParent: (body: { display_name: string }) =>
    request<{ parent: Parent; access_code?: string }>('POST', '/api/admin/parents', { body }),
  newParentCode: (parentId: string) =>
    request<{ access_code: string }>('POST', `/api/admin/parents/${id(parentId)}/access-code`),

  children: (signal?: AbortSignal) =>
    request<AdminChildren>('GET', '/api/admin/children', { signal }),
  createChild: (body: NewChild) =>
    request<{ child: Child }>('POST', '/api/admin/children', { body }),

  /** The active children that an expert or a parent may read about. */
  ownChildren: (signal?: AbortSignal) =>
    request<{ children: Child[] }>('GET', '/api/learners/children', { signal }).then(
      (r) => r.children,
    ),
};
