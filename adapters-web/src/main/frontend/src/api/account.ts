import { call } from './call';
import type { NewChild } from './types';

export const account = {
  familyLogin: (access_code: string) =>
    call('post', '/api/learners/parents/login', { body: { access_code }, anonymous: true }),
  adminLogin: (password: string) =>
    call('post', '/api/admin/verify-access', { body: { password }, anonymous: true }),
  expertLogin: (body: { access_code: string } | { expert_id: string; password: string }) =>
    call('post', '/api/expert/login', { body, anonymous: true }),
  logout: () => call('post', '/api/expert/logout', { anonymous: true }),

  experts: (signal?: AbortSignal) =>
    call('get', '/api/admin/experts', { signal }).then((answer) => answer.experts),
  createExpert: (body: { expert_id: string; display_name: string; password?: string }) =>
    call('post', '/api/admin/experts', { body }),
  newExpertCode: (expert_id: string) =>
    call('post', '/api/admin/experts/{expert_id}/access-code', { path: { expert_id } }),

  parents: (signal?: AbortSignal) =>
    call('get', '/api/admin/parents', { signal }).then((answer) => answer.parents),
  createParent: (display_name: string) =>
    call('post', '/api/admin/parents', { body: { display_name } }),
  newParentCode: (parent_id: string) =>
    call('post', '/api/admin/parents/{parent_id}/access-code', { path: { parent_id } }),

  children: (signal?: AbortSignal) => call('get', '/api/admin/children', { signal }),
  createChild: (body: NewChild) => call('post', '/api/admin/children', { body }),

  /** The active children that an expert or a parent may read about. */
  ownChildren: (signal?: AbortSignal) =>
    call('get', '/api/learners/children', { signal }).then((answer) => answer.children),
};
