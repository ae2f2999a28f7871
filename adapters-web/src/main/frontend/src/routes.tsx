import { createBrowserRouter, Navigate, type RouteObject } from 'react-router';
import { AccountPage } from './features/account/AccountPage';
import { AdminLoginPage } from './features/account/AdminLoginPage';
import { AdultGate } from './features/account/AdultGate';
import { CompanionPage } from './features/account/CompanionPage';
import { ExpertLoginPage } from './features/account/ExpertLoginPage';
import { FamilyLoginPage } from './features/account/FamilyLoginPage';
import { GrownUpsPage } from './features/account/GrownUpsPage';
import { KidGate } from './features/account/KidGate';
import { OwnPeoplePage } from './features/account/OwnPeoplePage';
import { PeoplePage } from './features/account/PeoplePage';
import { ProfilesPage } from './features/account/ProfilesPage';
import { AuditPage } from './features/audit/AuditPage';
import { SampleLessonNotice } from './features/demo/SampleLessonNotice';
import { ConfirmDigestPage, StopDigestPage } from './features/digest/DigestLinkPage';
import { DigestMailsPage } from './features/digest/DigestMailsPage';
import { DigestPage } from './features/digest/DigestPage';
import { ChildData } from './features/privacy/ChildData';
import { CostsPage } from './features/question/CostsPage';
import { GeneratePage } from './features/question/GeneratePage';
import { StudioPage } from './features/question/StudioPage';
import { SendUnsent } from './features/quiz/SendUnsent';
import { WatchPage } from './features/quiz/WatchPage';
import { AdminReportPage, AdminReportsPage, OwnReportPage } from './features/report/pages';
import { StarsPage } from './features/report/StarsPage';
import { AdminVideosPage } from './features/video/AdminVideosPage';
import { AssignPage } from './features/video/AssignPage';
import { ExpertVideosPage } from './features/video/ExpertVideosPage';
import { StatementsNotice } from './features/quiz/StatementsNotice';
import { ToolsNotice } from './features/video/ToolsNotice';
import { LibraryPage } from './features/video/LibraryPage';

const adminTabs = [
  { to: '/admin/videos', label: 'Videos' },
  { to: '/admin/assign', label: 'Assign' },
  { to: '/admin/people', label: 'People' },
  { to: '/admin/reports', label: 'Reports' },
  { to: '/admin/costs', label: 'Costs' },
  { to: '/admin/mails', label: 'Mails' },
  { to: '/admin/activity', label: 'Activity' },
];

const expertTabs = [
  { to: '/expert/videos', label: 'My videos', expertOnly: true },
  { to: '/expert/children', label: 'Children' },
  { to: '/expert/digest', label: 'Weekly digest', parentOnly: true },
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
      {
        path: '/library',
        element: (
          <>
            <SendUnsent />
            <LibraryPage />
          </>
        ),
      },
      { path: '/stars', element: <StarsPage /> },
      { path: '/watch/:videoId', element: <WatchPage /> },
    ],
  },
  { path: '/digest/confirm', element: <ConfirmDigestPage /> },
  { path: '/digest/stop', element: <StopDigestPage /> },
  { path: '/admin/login', element: <AdminLoginPage /> },
  {
    path: '/admin',
    element: (
      <AdultGate
        name="Admin"
        roles={['admin']}
        loginPath="/admin/login"
        selfPath="/admin/account"
        tabs={adminTabs}
      />
    ),
    children: [
      { index: true, element: <Navigate to="/admin/videos" replace /> },
      {
        path: 'videos',
        element: (
          <AdminVideosPage>
            <ToolsNotice />
            <StatementsNotice />
            <SampleLessonNotice />
          </AdminVideosPage>
        ),
      },
      { path: 'videos/:videoId/questions', element: <GeneratePage /> },
      { path: 'videos/:videoId/review', element: <StudioPage admin /> },
      { path: 'assign', element: <AssignPage /> },
      {
        path: 'people',
        element: (
          <PeoplePage
            childData={(child, done) => <ChildData child={child} keeper="admin" onErased={done} />}
          />
        ),
      },
      { path: 'account', element: <AccountPage /> },
      { path: 'reports', element: <AdminReportsPage /> },
      { path: 'reports/:childId', element: <AdminReportPage /> },
      { path: 'costs', element: <CostsPage /> },
      { path: 'mails', element: <DigestMailsPage /> },
      { path: 'activity', element: <AuditPage /> },
    ],
  },
  { path: '/expert/login', element: <ExpertLoginPage /> },
  {
    path: '/expert',
    element: (
      <AdultGate
        name="Teachers and parents"
        roles={['expert', 'parent']}
        loginPath="/expert/login"
        selfPath="/expert/account"
        tabs={expertTabs}
      />
    ),
    children: [
      { index: true, element: <Navigate to="/expert/videos" replace /> },
      { path: 'videos', element: <ExpertVideosPage /> },
      { path: 'edit/:videoId', element: <StudioPage /> },
      { path: 'account', element: <AccountPage /> },
      {
        path: 'children',
        element: (
          <OwnPeoplePage
            childData={(child, done) => <ChildData child={child} keeper="expert" onErased={done} />}
          />
        ),
      },
      { path: 'children/:childId', element: <OwnReportPage /> },
      { path: 'digest', element: <DigestPage /> },
    ],
  },
  { path: '*', element: <Navigate to="/" replace /> },
];

export const router = createBrowserRouter(routes);
