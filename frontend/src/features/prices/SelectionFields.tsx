import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { UnitKind, type UnitSelectionRequest } from '@/api/gen/types.gen';
import { buildingsQuery } from './queries';

/** Which units: by building, floor and use. */
export function SelectionFields({ parkId }: { parkId: string }) {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const buildings = useQuery(buildingsQuery(parkId)).data?.items ?? [];
  const building = Form.useWatch(['selection', 'buildingId'], form);
  const floors = buildings
    .filter((b) => !building || b.id === building)
    .flatMap((b) => b.floors.map((f) => ({ value: f.id, label: `${b.name} · ${f.label}` })));
  return (
    <fieldset className="part">
      <legend>{t('prices.selection')}</legend>
      <p className="note">{t('prices.selectionHelp')}</p>
      <Form.Item name={['selection', 'buildingId']} label={t('prices.building')}>
        <Select
          allowClear
          options={buildings.map((b) => ({ value: b.id, label: b.name }))}
          onChange={() => form.setFieldValue(['selection', 'floorId'], undefined)}
        />
      </Form.Item>
      <Form.Item name={['selection', 'floorId']} label={t('prices.floor')}>
        <Select allowClear showSearch={{ optionFilterProp: 'label' }} options={floors} />
      </Form.Item>
      <Form.Item name={['selection', 'kinds']} label={t('prices.kind')}>
        <Select
          mode="multiple"
          allowClear
          showSearch={false}
          options={Object.values(UnitKind).map((value) => ({ value, label: t(`enums.UnitKind.${value}`) }))}
        />
      </Form.Item>
    </fieldset>
  );
}

/** Nothing chosen is no selection. */
export const chosen = (s: UnitSelectionRequest | null | undefined): UnitSelectionRequest | undefined =>
  s?.buildingId || s?.floorId || s?.kinds?.length
    ? { buildingId: s.buildingId, floorId: s.floorId, kinds: s.kinds?.length ? s.kinds : undefined }
    : undefined;
