import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** The window title names the record, for tabs, history and screen readers. */
export function useTitle(title: string | undefined) {
  const { t } = useTranslation();
  const name = t('app.name');
  useEffect(() => {
    if (title) document.title = `${title} · ${name}`;
  }, [title, name]);
}
