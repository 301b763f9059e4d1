import { MinusOutlined, PlusOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';

type Props = { value: number; onChange: (n: number) => void };

/** How many come, by a thumb. */
export function People({ value, onChange }: Props) {
  const { t } = useTranslation();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is of forms
    <div className="people" role="group" aria-label={t('bookings.people')}>
      <button
        type="button"
        aria-label={t('bookings.own.fewer')}
        disabled={value <= 1}
        onClick={() => onChange(value - 1)}
      >
        <MinusOutlined aria-hidden />
      </button>
      <output className="num">{t('facilities.people', { n: value })}</output>
      <button type="button" aria-label={t('bookings.own.more')} onClick={() => onChange(value + 1)}>
        <PlusOutlined aria-hidden />
      </button>
    </div>
  );
}
