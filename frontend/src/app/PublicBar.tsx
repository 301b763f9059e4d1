import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from './LanguageSwitch';

/** The bar of pages for anybody: whose product it is, the language, and the way in for those who work here. */
export function PublicBar() {
  const { t } = useTranslation();
  return (
    <header className="bar">
      <a className="skip-link" href="#main">
        {t('shell.skip')}
      </a>
      <span className="brand">
        <img src="/icon.svg" alt="" width={24} height={24} />
        {t('app.name')}
      </span>
      <span className="grow" />
      <LanguageSwitch />
      <a className="bar-button bar-link" href="/auth/login?to=/">
        {t('shell.signIn')}
      </a>
    </header>
  );
}
