import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { FigurePeriodKind } from '@/api/gen/types.gen';

type Props = { value: FigurePeriodKind; onChange: (by: FigurePeriodKind) => void };

const KINDS = [FigurePeriodKind.YEAR, FigurePeriodKind.QUARTER, FigurePeriodKind.MONTH];

/** Years, quarters or months side by side. */
export function BySelect({ value, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <Segmented
      aria-label={t('figures.by')}
      value={value}
      onChange={onChange}
      options={KINDS.map((kind) => ({ value: kind, label: t(`figures.asBy.${kind}`) }))}
    />
  );
}
