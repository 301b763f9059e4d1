import { App, Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CalendarFeedSecret } from '@/api/gen/types.gen';
import './words';

/** The address of a calendar, this once. */
export function Secret({ secret }: { secret: CalendarFeedSecret }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const url = `${window.location.origin}${secret.path}`;
  const copy = async () => {
    await navigator.clipboard?.writeText(url);
    message.success(t('calendar.copied'));
  };
  return (
    <div className="stack">
      <p role="alert">{t('calendar.once')}</p>
      <Address label={t('calendar.address')} url={url} />
      <div className="row">
        <Button type="primary" onClick={() => void copy()}>
          {t('calendar.copy')}
        </Button>
        {/* Programs on phones open this scheme and subscribe. */}
        <Button href={url.replace(/^https?:/, 'webcal:')}>{t('calendar.open')}</Button>
      </div>
      <p className="note">{t('calendar.how')}</p>
      <Address label={t('calendar.busy')} url={`${window.location.origin}${secret.freeBusyPath}`} shown />
    </div>
  );
}

function Address({ label, url, shown }: { label: string; url: string; shown?: boolean }) {
  return (
    <div>
      {shown && <p className="note">{label}</p>}
      <Input.TextArea readOnly autoSize value={url} aria-label={label} onFocus={(e) => e.currentTarget.select()} />
    </div>
  );
}
