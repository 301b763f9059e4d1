import { App } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { errorText } from './problem';

/** For what opens over a page and cannot: says why and closes. */
export function useFailedClose(error: unknown, close: () => void) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each failure
  useEffect(() => {
    if (!error) return;
    message.error(errorText(t, error));
    close();
  }, [error]);
}
