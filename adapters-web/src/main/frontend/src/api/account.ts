import { call } from './call';
import type { components } from './__generated__/schema';
import type { NewChild } from './types';

type Schemas = components['schemas'];

export const account = {
  familyLogin: (access_code: string) =>
    call('post', '/api/learners/parents/login', { body: { access_code }, anonymous: true }),
  adminLogin: (password: string) =>
    call('post', '/api/admin/verify-access', { body: { password }, anonymous: true }),
  expertLogin: (body: { access_code: string } | { expert_id: string; password: string }) =>
    call('post', '/api/expert/login', { body, anonymous: true }),
  /** Who is logged in; 401 when nobody is. */
  session: (signal?: AbortSignal) => call('get', '/api/session', { signal, anonymous: true }),
  logoutEverywhere: () => call('post', '/api/logout-everywhere', {}),
  logout: () => call('post', '/api/expert/logout', { anonymous: true }),

  experts: (signal?: AbortSignal) =>
    call('get', '/api/admin/experts', { signal }).then((answer) => answer.experts),
  createExpert: (body: { expert_id: string; display_name: string; password?: string }) =>
    call('post', '/api/admin/experts', { body }),
  updateExpert: (expert_id: string, body: Schemas['ExpertChangeRequest']) =>
    call('put', '/api/admin/experts/{expert_id}', { path: { expert_id }, body }),
  deleteExpert: (expert_id: string) =>
    call('delete', '/api/admin/experts/{expert_id}', { path: { expert_id } }),
  newExpertCode: (expert_id: string) =>
    call('post', '/api/admin/experts/{expert_id}/access-code', { path: { expert_id } }),

  parents: (signal?: AbortSignal) =>
    call('get', '/api/admin/parents', { signal }).then((answer) => answer.parents),
  createParent: (display_name: string) =>
    call('post', '/api/admin/parents', { body: { display_name } }),
  updateParent: (parent_id: string, body: Schemas['ParentChangeRequest']) =>
    call('put', '/api/admin/parents/{parent_id}', { path: { parent_id }, body }),
  deleteParent: (parent_id: string) =>
    call('delete', '/api/admin/parents/{parent_id}', { path: { parent_id } }),
  newParentCode: (parent_id: string) =>
    call('post', '/api/admin/parents/{parent_id}/access-code', { path: { parent_id } }),

  children: (signal?: AbortSignal, include_inactive = false) =>
    call('get', '/api/admin/children', { signal, query: { include_inactive } }),
  createChild: (body: NewChild) => call('post', '/api/admin/children', { body }),
  updateChild: (child_id: string, body: Schemas['ChildChangeRequest']) =>
    call('put', '/api/admin/children/{child_id}', { path: { child_id }, body }),

  /** One's own code, as an expert or a parent. */
  ownCode: () => call('get', '/api/expert/access-code', {}),
  newOwnCode: () => call('post', '/api/expert/access-code', {}),
  chooseOwnCode: (login_code: string) =>
    call('put', '/api/expert/my-login-code', { body: { login_code } }),

  /** An expert's. */
  ownParents: (signal?: AbortSignal) =>
    call('get', '/api/expert/parents', { signal, query: { include_inactive: true } }).then(
      (answer) => answer.parents,
    ),
  createOwnParent: (display_name: string) =>
    call('post', '/api/expert/parents', { body: { display_name } }),
  updateOwnParent: (parent_id: string, body: Schemas['ParentChangeRequest']) =>
    call('put', '/api/expert/parents/{parent_id}', { path: { parent_id }, body }),
  newOwnParentCode: (parent_id: string) =>
    call('post', '/api/expert/parents/{parent_id}/access-code', { path: { parent_id } }),

  /** An expert's or a parent's, inactive ones too, with what a form needs. */
  keptChildren: (signal?: AbortSignal) =>
    call('get', '/api/expert/children', { signal, query: { include_inactive: true } }),
  createKeptChild: (body: Schemas['KeptChildRequest']) =>
    call('post', '/api/expert/children', { body }),
  updateKeptChild: (child_id: string, body: Schemas['ChildChangeRequest']) =>
    call('put', '/api/expert/children/{child_id}', { path: { child_id }, body }),

  /** The active children that an expert or a parent may read about. */
  ownChildren: (signal?: AbortSignal) =>
    call('get', '/api/learners/children', { signal }).then((answer) => answer.children),
};
