import { useTranslation } from 'react-i18next';
import type { SubjectType, ValueChange } from '@/api/gen/types.gen';
import { fieldText, valueText } from './words';

/** What was and what is, value by value. Who listens hears a word where who looks sees an arrow. */
export function Changes({ subject, changes }: { subject: SubjectType; changes: ValueChange[] }) {
  const { t } = useTranslation();
  const shown = (c: ValueChange, v: string | null) => {
    if (c.secret) return v ? `${t('trail.secret')} ${v}` : t('trail.none');
    return v === null ? t('trail.none') : <Value subject={subject} field={c.field} value={v} />;
  };
  const news = changes.filter((c) => c.secret || c.before !== null || c.after !== null);
  return (
    <ul className="plain changes">
      {news.map((c) => (
        <li key={c.field}>
          <span className="note">{fieldText(t, subject, c.field)}</span>{' '}
          {c.secret && c.before === null && c.after === null ? (
            t('trail.secretChanged')
          ) : (
            <>
              {c.before !== null && (
                <>
                  <del>{shown(c, c.before)}</del>{' '}
                  <span role="img" aria-label={t('trail.arrow')}>
                    →
                  </span>{' '}
                </>
              )}
              <ins>{shown(c, c.after)}</ins>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}$/;

/** An id says only whether two are the same: its beginning will do, the whole is there to be copied. */
function Value({ subject, field, value }: { subject: SubjectType; field: string; value: string }) {
  const { t } = useTranslation();
  return ID.test(value) ? <code title={value}>{value.slice(0, 8)}…</code> : valueText(t, subject, field, value);
}
