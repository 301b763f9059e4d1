import { useTranslation } from 'react-i18next';
import { useCan } from '@/shared/lib/useCan';
import { LinkButton } from './LinkButton';

/** What an empty list says. Nothing kept yet is not "nothing found": the way in is the register the park already has. */
export function NoRegister(props: { parkId: string; filtered?: boolean; title: string; text: string }) {
  const { t } = useTranslation();
  const can = useCan(props.parkId);
  if (props.filtered) return <p>{t('list.empty')}</p>;
  return (
    <>
      <p className="empty-lead">{props.title}</p>
      <p>{props.text}</p>
      {can('IMPORT_RUN') && (
        <div className="row">
          <LinkButton primary to="/parks/$parkId/imports/new" params={{ parkId: props.parkId }}>
            {t('list.importNow')}
          </LinkButton>
        </div>
      )}
    </>
  );
}
