import {
  ApartmentOutlined,
  AppstoreOutlined,
  BankOutlined,
  CalendarOutlined,
  ContactsOutlined,
  FileProtectOutlined,
  ImportOutlined,
  InfoCircleOutlined,
  NotificationOutlined,
  SafetyOutlined,
  SolutionOutlined,
  TagsOutlined,
  TeamOutlined,
  UsergroupAddOutlined,
} from '@ant-design/icons';

/** The pages of a park, each with what it needs. Navigation and the command palette show the same. */
export const PARK_PAGES = [
  { to: '/parks/$parkId/tenants', key: 'tenants', needs: 'TENANT_READ', Icon: TeamOutlined },
  { to: '/parks/$parkId/board', key: 'board', needs: 'LEASE_READ', Icon: AppstoreOutlined },
  { to: '/parks/$parkId/leases', key: 'leases', needs: 'LEASE_READ', Icon: CalendarOutlined },
  { to: '/parks/$parkId/units', key: 'units', needs: 'SPACE_READ', Icon: ApartmentOutlined },
  { to: '/parks/$parkId/prices', key: 'prices', needs: 'LEASE_READ', Icon: TagsOutlined },
  { to: '/parks/$parkId/companies', key: 'companies', needs: 'COMPANY_READ', Icon: BankOutlined },
  { to: '/parks/$parkId/mentors', key: 'mentors', needs: 'MENTOR_READ', Icon: ContactsOutlined },
  { to: '/parks/$parkId/applications', key: 'applications', needs: 'ADMISSION_READ', Icon: SolutionOutlined },
  { to: '/parks/$parkId/policies', key: 'policies', needs: 'POLICY_READ', Icon: FileProtectOutlined },
  { to: '/parks/$parkId/notices', key: 'notices', needs: 'NOTICE_READ', Icon: NotificationOutlined },
  { to: '/parks/$parkId/members', key: 'members', needs: 'TEAM_READ', Icon: UsergroupAddOutlined },
  { to: '/parks/$parkId/imports', key: 'imports', needs: 'IMPORT_RUN', Icon: ImportOutlined },
  { to: '/parks/$parkId/privacy', key: 'privacy', needs: 'PRIVACY_READ', Icon: SafetyOutlined },
  { to: '/parks/$parkId/facts', key: 'facts', needs: 'PARK_READ', Icon: InfoCircleOutlined },
] as const;
