import { Input, InputNumber, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ExitCondition, ExitSheetKind, type ExitSheetLineRequest } from '@/api/gen/types.gen';
import { Upload } from './Upload';

type Props = {
  line: ExitSheetLineRequest;
  disabled: boolean;
  photos: number;
  onChange: (line: ExitSheetLineRequest) => void;
  onPhoto?: (file: File) => Promise<unknown>;
};

const COUNTED: readonly ExitSheetKind[] = ['KEY', 'ACCESS_CARD', 'DEVICE'];

/** One thing that is given back: how it was found, how many, what a meter shows. */
export function SheetLine({ line, disabled, photos, onChange, onPhoto }: Props) {
  const { t } = useTranslation();
  const name = t('exits.sheetLine', { place: line.place || t('exits.sheetPlaceAll'), label: line.label });
  const set = (part: Partial<ExitSheetLineRequest>) => onChange({ ...line, ...part });
  return (
    <fieldset className="exit-line" disabled={disabled}>
      <legend className={line.id ? undefined : 'visually-hidden'}>{name}</legend>
      {!line.id && <NewLine line={line} onChange={onChange} />}
      <Radio.Group
        size="large"
        optionType="button"
        aria-label={`${name} ${t('exits.condition')}`}
        value={line.condition}
        onChange={(e) => set({ condition: e.target.value })}
        options={Object.values(ExitCondition).map((one) => ({ value: one, label: t(`exits.conditionOf.${one}`) }))}
      />
      {COUNTED.includes(line.kind) && (
        <span className="row">
          {line.expected != null && (
            <span className="note num">
              {t('exits.expected')} {line.expected}
            </span>
          )}
          <InputNumber
            size="large"
            min={0}
            max={9999}
            precision={0}
            inputMode="numeric"
            aria-label={`${name} ${t('exits.counted')}`}
            placeholder={t('exits.counted')}
            value={line.counted}
            onChange={(counted) => set({ counted })}
          />
        </span>
      )}
      {line.kind === 'METER' && (
        <InputNumber<string>
          size="large"
          stringMode
          min="0"
          precision={3}
          inputMode="decimal"
          aria-label={`${name} ${t('exits.reading')}`}
          placeholder={t('exits.reading')}
          value={line.reading}
          onChange={(reading) => set({ reading })}
        />
      )}
      <Input
        size="large"
        maxLength={300}
        aria-label={`${name} ${t('exits.remark')}`}
        placeholder={t('exits.remark')}
        value={line.remark ?? ''}
        onChange={(e) => set({ remark: e.target.value || null })}
      />
      <span className="row">
        {onPhoto && <Upload label={t('exits.photo')} name={`${name} ${t('exits.photo')}`} send={onPhoto} />}
        {photos > 0 && <span className="note">{t('exits.photos', { n: photos })}</span>}
      </span>
    </fieldset>
  );
}

function NewLine({ line, onChange }: Pick<Props, 'line' | 'onChange'>) {
  const { t } = useTranslation();
  return (
    <span className="row">
      <Select
        size="large"
        aria-label={t('exits.lineKind')}
        value={line.kind}
        onChange={(kind) => onChange({ ...line, kind })}
        options={Object.values(ExitSheetKind).map((one) => ({ value: one, label: t(`exits.sheetKind.${one}`) }))}
      />
      <Input
        size="large"
        maxLength={60}
        aria-label={t('exits.linePlace')}
        placeholder={t('exits.linePlace')}
        value={line.place}
        onChange={(e) => onChange({ ...line, place: e.target.value })}
      />
      <Input
        size="large"
        maxLength={60}
        aria-label={t('exits.lineLabel')}
        placeholder={t('exits.lineLabel')}
        value={line.label}
        onChange={(e) => onChange({ ...line, label: e.target.value })}
      />
    </span>
  );
}
