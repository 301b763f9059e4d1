import { useTranslation } from 'react-i18next';
import { StatusPage } from './StatusPage';

/** A page whose door is shut for this person: said at once, without asking the server to refuse it. */
export function Denied() {
  const { t } = useTranslation();
  return <StatusPage code="403" title={t('error.denied')} text={t('error.deniedText')} />;
}
