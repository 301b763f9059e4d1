import { useTranslation } from 'react-i18next';
import '@/features/admission/words';
import type { PanelPlace, ReviewVerdict, ReviewView, SheetView } from '@/api/gen/types.gen';
import { dateTime, UNKNOWN } from '@/shared/lib/format';
import { ScrollX } from '@/shared/ui/ScrollX';
import { useCriterionText } from './useCriterionText';

const VERDICT: Record<ReviewVerdict, string> = { PASS: 'tag-yes', FAIL: 'tag-bad', TOO_FEW: 'tag-warn' };

type Judged = { place: PanelPlace; sheet: SheetView };

/** What came of it, with every mark that led there: the ones dropped and set aside are shown, and not counted. */
export function Result({ review }: { review: ReviewView }) {
  const { t } = useTranslation();
  const judged = review.panel.flatMap((place) => (place.sheet ? [{ place, sheet: place.sheet }] : []));
  return (
    <div className="stack review-result">
      <h3>{t('review.result.title')}</h3>
      <p className="row result-head">
        {review.verdict && (
          <span className={`tag ${VERDICT[review.verdict]}`}>{t(`admission.reviewVerdict.${review.verdict}`)}</span>
        )}
        <strong className="num">
          {t('review.result.mean', { mean: review.mean ?? UNKNOWN, pass: review.passScore })}
        </strong>
        <span className="note num">{t('review.result.closedAt', { at: dateTime(review.closedAt) })}</span>
      </p>
      <Marks review={review} judged={judged} />
      <p className="note">{t('review.result.rule')}</p>
      <Remarks judged={judged} />
    </div>
  );
}

function Marks({ review, judged }: { review: ReviewView; judged: Judged[] }) {
  const { t } = useTranslation();
  const textOf = useCriterionText();
  return (
    <ScrollX label={t('review.result.table')}>
      <table className="table review-marks">
        <thead>
          <tr>
            <th scope="col">{t('review.result.criterion')}</th>
            {judged.map(({ place }) => (
              <th key={place.id} scope="col" className="end">
                {place.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {review.criteria.map((c) => (
            <tr key={c.code}>
              <th scope="row">
                {textOf(c)} <span className="num">{t('review.weight', { n: c.weight })}</span>
              </th>
              {judged.map(({ place, sheet }) => (
                <td key={place.id} className="end num">
                  {sheet.points[c.code] ?? UNKNOWN}
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{t('review.result.total')}</th>
            {judged.map(({ place, sheet }) => (
              <td key={place.id} className="end num">
                <strong className={counts(sheet) ? undefined : 'struck'}>{sheet.total}</strong>
                <div className="note">{t(`review.result.${standing(sheet)}`)}</div>
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </ScrollX>
  );
}

const counts = (sheet: SheetView) => !sheet.dropped && !sheet.setAside;
const standing = (sheet: SheetView) => (sheet.setAside ? 'setAside' : sheet.dropped ? 'dropped' : 'counts');

function Remarks({ judged }: { judged: Judged[] }) {
  const { t } = useTranslation();
  const said = judged.filter(({ sheet }) => sheet.remark);
  if (said.length === 0) return null;
  return (
    <>
      <h3>{t('review.result.remarks')}</h3>
      <ul className="plain lines">
        {said.map(({ place, sheet }) => (
          <li key={place.id}>
            <strong>{place.name}</strong>
            <span className="pre-line">{sheet.remark}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
