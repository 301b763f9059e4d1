import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { MeterReadingView, MeterResponse } from '@/api/gen/types.gen';
import { dateTime, UNKNOWN } from '@/shared/lib/format';
import { Panel } from '@/shared/ui/Panel';
import { ScrollX } from '@/shared/ui/ScrollX';

type Props = { meter: MeterResponse; onCorrect: (reading: MeterReadingView) => void };

/** Every reading as it was taken down; one that was corrected stays, and says so. */
export function Readings({ meter, onCorrect }: Props) {
  const { t } = useTranslation();
  const may = meter.abilities.includes('CORRECT');
  return (
    <Panel title={t('meters.readings')}>
      <ScrollX label={t('meters.readingTable')}>
        <table className="table" aria-label={t('meters.readings')}>
          <thead>
            <tr>
              <th scope="col">{t('meters.day')}</th>
              <th scope="col" className="end">
                {t('meters.value')}
              </th>
              <th scope="col" className="end">
                {t('meters.used')}
              </th>
              <th scope="col">{t('meters.remark')}</th>
              <th scope="col">{t('meters.readBy')}</th>
              <th scope="col">{t('meters.moves')}</th>
            </tr>
          </thead>
          <tbody>
            {meter.readings.map((reading) => (
              <Row key={reading.id} reading={reading} onCorrect={may ? () => onCorrect(reading) : undefined} />
            ))}
          </tbody>
        </table>
      </ScrollX>
    </Panel>
  );
}

function Row({ reading, onCorrect }: { reading: MeterReadingView; onCorrect: (() => void) | undefined }) {
  const { t } = useTranslation();
  const held = !reading.correctedById;
  return (
    <tr>
      <td className="num nowrap">{reading.day}</td>
      <td className="end num">{held ? reading.value : <s>{reading.value}</s>}</td>
      <td className="end num">{reading.use ?? UNKNOWN}</td>
      <td>
        <span className="row">
          {reading.estimated && <span className="tag tag-warn">{t('meters.estimated')}</span>}
          {reading.correctsId && <span className="tag">{t('meters.correction')}</span>}
          {!held && <span className="tag">{t('meters.corrected')}</span>}
          {reading.note}
        </span>
      </td>
      <td>
        {reading.readBy} <span className="note num nowrap">{dateTime(reading.readAt)}</span>
      </td>
      <td>
        {held && onCorrect && (
          <Button size="small" aria-label={t('meters.correctOf', { day: reading.day })} onClick={onCorrect}>
            {t('meters.correct')}
          </Button>
        )}
      </td>
    </tr>
  );
}
