import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { dateTime } from '@/shared/lib/format';
import type { Edited } from './useDraft';

/** Whether what was typed is kept; said quietly as long as it is. */
export function SavedLine({ edited }: { edited: Edited }) {
  const { t } = useTranslation();
  const { saving } = edited;
  const text =
    saving.how === 'saved'
      ? t('periodReports.savedAt', { time: dateTime(saving.at.toISOString()).slice(-5) })
      : saving.how === 'saving' || saving.how === 'waiting'
        ? t('periodReports.saving')
        : '';
  return (
    <span className="note num" role="status">
      {text}
    </span>
  );
}

/** What keeps it from being saved, and what one can do. */
export function NotSaved({ edited }: { edited: Edited }) {
  const { t } = useTranslation();
  const { saving } = edited;
  if (saving.how === 'refused')
    return (
      <Alert
        type="error"
        showIcon
        role="alert"
        title={saving.why}
        action={
          <Button size="small" onClick={() => void edited.flush()}>
            {t('periodReports.saveAgain')}
          </Button>
        }
      />
    );
  if (saving.how !== 'conflict') return null;
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={t('periodReports.conflict')}
      description={t('periodReports.conflictText')}
      action={
        <div className="pr-decide">
          <Button onClick={() => void edited.settle(true)}>{t('periodReports.keepMine')}</Button>
          <Button onClick={() => void edited.settle(false)}>{t('periodReports.takeTheirs')}</Button>
        </div>
      }
    />
  );
}
