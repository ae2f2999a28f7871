import { createBrowserRouter, Navigate, type RouteObject } from 'react-router';
import { AdminLoginPage } from './features/account/AdminLoginPage';
import { AdultGate } from './features/account/AdultGate';
import { CompanionPage } from './features/account/CompanionPage';
import { ExpertLoginPage } from './features/account/ExpertLoginPage';
import { FamilyLoginPage } from './features/account/FamilyLoginPage';
import { GrownUpsPage } from './features/account/GrownUpsPage';
import { KidGate } from './features/account/KidGate';
import { ProfilesPage } from './features/account/ProfilesPage';
import { WatchPage } from './features/quiz/WatchPage';
import { LibraryPage } from './features/video/LibraryPage';

const adminTabs = [
  { to: '/admin/videos', label: 'Videos' },
  { to: '/admin/assign', label: 'Assign' },
  { to: '/admin/people', label: 'People' },
  { to: '/admin/reports', label: 'Reports' },
];

const expertTabs = [
  { to: '/expert/videos', label: 'My videos', expertOnly: true },
  { to: '/expert/children', label: 'Children & reports' },
];

export const routes: RouteObject[] = [
  { path: '/', element: <FamilyLoginPage /> },
  { path: '/home', element: <Navigate to="/" replace /> },
  { path: '/children', element: <Navigate to="/" replace /> },
  { path: '/expert-preview', element: <Navigate to="/expert/videos" replace /> },
  { path: '/grown-ups', element: <GrownUpsPage /> },
  {
    element: <KidGate />,
    children: [
      { path: '/profiles', element: <ProfilesPage /> },
      { path: '/companion', element: <CompanionPage /> },
      { path: '/library', element: <LibraryPage /> },
      { path: '/watch/:videoId', element: <WatchPage /> },
    ],
  },
  { path: '/admin/login', element: <AdminLoginPage /> },
  {
    path: '/admin',
    element: <AdultGate name="Admin" loginPath="/admin/login" tabs={adminTabs} />,
    children: [{ index: true, element: <Navigate to="/admin/videos" replace /> }],
  },
  { path: '/expert/login', element: <ExpertLoginPage /> },
  {
    path: '/expert',
    element: <AdultGate name="Teachers and parents" loginPath="/expert/login" tabs={expertTabs} />,
    children: [{ index: true, element: <Navigate to="/expert/videos" replace /> }],
  },
  { path: '*', element: <Navigate to="/" replace /> },
];

export const router = createBrowserRouter(routes);
