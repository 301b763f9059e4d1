import { useTranslation } from 'react-i18next';
import { useLocale } from '@/shared/i18n';

export function LanguageSwitch() {
  const { t } = useTranslation();
  const { locale, setLocale } = useLocale();
  const other = locale === 'zh-CN' ? 'en' : 'zh-CN';
  return (
    <button type="button" className="bar-button" lang={other} onClick={() => void setLocale(other)}>
      {t('shell.otherLanguage')}
    </button>
  );
}
