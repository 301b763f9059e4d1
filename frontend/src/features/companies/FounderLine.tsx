import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FounderView } from '@/api/gen/types.gen';
import { founderName } from './founderName';

export type FounderTask = 'edit' | 'reveal' | 'consent' | 'remove';
type Props = { founder: FounderView; mayEdit: boolean; mayReveal: boolean; onTask: (task: FounderTask) => void };

/** One founder: what is open, what is sealed, and what somebody has to do about it. */
export function FounderLine({ founder: f, mayEdit, mayReveal, onTask }: Props) {
  const { t } = useTranslation();
  const name = founderName(t, f);
  const sealed = f.tagCount > 0 || f.idNumber !== null;
  const button = (task: FounderTask, text: string) => (
    <Button key={task} size="small" aria-label={`${text} ${name}`} onClick={() => onTask(task)}>
      {text}
    </Button>
  );
  return (
    <li>
      <strong>{name}</strong>
      {f.phone && <span className="num">{f.phone}</span>}
      {f.categories.map((c) => (
        <span key={c} className="tag">
          {t(`enums.FounderCategory.${c}`)}
        </span>
      ))}
      {f.tagCount > 0 && <span className="tag">{t('companies.tagCount', { n: f.tagCount })}</span>}
      {f.idNumber && <span className="num">{f.idNumber}</span>}
      {f.consents.some((c) => !c.confirmed) && <span className="tag tag-warn">{t('privacy.toObtain')}</span>}
      {f.alsoAt.length > 0 && (
        <span className="tag tag-warn">{t('companies.alsoAt', { names: f.alsoAt.map((c) => c.name).join('、') })}</span>
      )}
      <span className="row">
        {mayReveal && sealed && button('reveal', t('companies.reveal'))}
        {mayEdit && f.consents.length > 0 && button('consent', t('privacy.consents'))}
        {mayEdit && button('edit', t('form.edit'))}
        {mayEdit && (
          <Button size="small" aria-label={t('companies.removeFounder', { name })} onClick={() => onTask('remove')}>
            {t('form.remove')}
          </Button>
        )}
      </span>
    </li>
  );
}
