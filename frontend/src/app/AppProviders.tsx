import { App, ConfigProvider } from 'antd';
import { type PropsWithChildren, useMemo, useState } from 'react';
import { type AppLocale, type LoadedLocale, LocaleContext, loadLocale } from '@/shared/i18n';
import { pageNonce } from './nonce';
import { appTheme } from './theme';

const nonce = pageNonce();

export function AppProviders({ initial, children }: PropsWithChildren<{ initial: LoadedLocale }>) {
  const [state, setState] = useState(initial);
  const value = useMemo(
    () => ({ locale: state.locale, setLocale: async (l: AppLocale) => setState(await loadLocale(l)) }),
    [state.locale],
  );
  return (
    <LocaleContext value={value}>
      <ConfigProvider
        locale={state.antd}
        csp={nonce ? { nonce } : undefined}
        button={{ autoInsertSpace: false }}
        theme={appTheme}
      >
        <App className="app">{children}</App>
      </ConfigProvider>
    </LocaleContext>
  );
}
