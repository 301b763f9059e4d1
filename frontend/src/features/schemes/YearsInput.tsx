import { Button, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { ShareInput } from './ShareInput';

type Props = {
  label: string;
  shares?: boolean;
  id?: string;
  value?: readonly (string | number)[];
  onChange?: (values: (string | number)[]) => void;
};

const MOST_YEARS = 10;

/** A value for each year, the first year first. */
export function YearsInput({ label, shares, id, value = [], onChange }: Props) {
  const { t } = useTranslation();
  const set = (i: number, v: string | null) => onChange?.(value.map((old, n) => (n === i ? (v ?? '0') : old)));
  return (
    <div className="stack" id={id}>
      {value.map((v, i) => {
        const name = `${label} ${t('schemes.year', { n: i + 1 })}`;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a year is its place
          <div key={i} className="row scheme-year">
            <span className="nowrap">{t('schemes.year', { n: i + 1 })}</span>
            {shares ? (
              <ShareInput aria-label={name} value={String(v)} onChange={(next) => set(i, next)} />
            ) : (
              <InputNumber<string>
                stringMode
                min="0"
                precision={2}
                aria-label={name}
                value={String(v)}
                onChange={(next) => set(i, next)}
              />
            )}
            {i === value.length - 1 && (
              <Button type="text" onClick={() => onChange?.(value.slice(0, -1))}>
                {t('schemes.removeYear', { n: i + 1 })}
              </Button>
            )}
          </div>
        );
      })}
      {value.length < MOST_YEARS && (
        <Button onClick={() => onChange?.([...value, '0'])} aria-label={`${label} ${t('schemes.addYear')}`}>
          {t('schemes.addYear')}
        </Button>
      )}
    </div>
  );
}
