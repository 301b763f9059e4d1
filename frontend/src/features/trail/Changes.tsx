import { useTranslation } from 'react-i18next';
import type { ValueChange } from '@/api/gen/types.gen';
import { fieldText, valueText } from './words';

/** What was and what is, value by value. Who listens hears a word where who looks sees an arrow. */
export function Changes({ changes }: { changes: ValueChange[] }) {
  const { t } = useTranslation();
  const shown = (c: ValueChange, v: string | null) => {
    if (c.secret) return v ? `${t('trail.secret')} ${v}` : t('trail.none');
    return v === null ? t('trail.none') : valueText(t, c.field, v);
  };
  const news = changes.filter((c) => c.secret || c.before !== null || c.after !== null);
  return (
    <ul className="plain changes">
      {news.map((c) => (
        <li key={c.field}>
          <span className="note">{fieldText(t, c.field)}</span>{' '}
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
