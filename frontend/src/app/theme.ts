import type { ThemeConfig } from 'antd';

// The stock greys and greens are 2.2–3.4:1 on their backgrounds. Darkening a seed alone also darkens the
// background derived from it, so both are pinned.
export const appTheme: ThemeConfig = {
  hashed: false,
  token: {
    colorPrimary: '#0958d9',
    colorInfo: '#0958d9',
    colorLink: '#0958d9',
    // The library lightens links and filled buttons under the pointer, below the contrast that their text needs.
    colorLinkHover: '#003eb3',
    colorLinkActive: '#002c8c',
    colorPrimaryHover: '#003eb3',
    colorPrimaryActive: '#002c8c',
    colorErrorHover: '#a8071a',
    colorErrorActive: '#820014',
    colorTextPlaceholder: '#6b6b6b',
    colorTextDescription: '#595959',
    colorTextTertiary: '#6b6b6b',
    colorSuccess: '#237804',
    colorSuccessBg: '#f6ffed',
    colorSuccessBorder: '#b7eb8f',
    colorWarning: '#ad4e00',
    colorWarningBg: '#fffbe6',
    colorWarningBorder: '#ffe58f',
    colorError: '#cf1322',
    colorErrorBg: '#fff2f0',
    colorErrorBorder: '#ffccc7',
    borderRadius: 4,
  },
  components: { Table: { headerBg: '#f5f7fa' } },
};
