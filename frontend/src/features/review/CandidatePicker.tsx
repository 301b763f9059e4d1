import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { reviewCandidatesQueryKey } from '@/api/gen/@tanstack/react-query.gen';
import { reviewCandidates } from '@/api/gen/sdk.gen';
import '@/features/admission/words';
import { Loaded } from '@/shared/ui/Loaded';

type Props = {
  parkId: string;
  applicationId: string;
  /** Who was named in this round already: nobody is asked twice in it. */
  asked: string[];
  id?: string;
  value?: string;
  onChange?: (reviewerId: string) => void;
};

const SIZE = 50;

/** The judges the park asked in. Whoever is tied to the applicant is shown with the tie, and cannot be chosen. */
export function CandidatePicker({ parkId, applicationId, asked, id, value, onChange }: Props) {
  const { t } = useTranslation();
  const path = { parkId, applicationId };
  const query = useInfiniteQuery({
    queryKey: [...reviewCandidatesQueryKey({ path, query: { size: SIZE } }), 'all'],
    queryFn: async ({ pageParam, signal }) => {
      const { data } = await reviewCandidates({
        path,
        query: { page: pageParam, size: SIZE },
        signal,
        throwOnError: true,
      });
      return data;
    },
    initialPageParam: 1,
    getNextPageParam: (last) => (last.page * last.size < last.total ? last.page + 1 : undefined),
    select: ({ pages }) => pages.flatMap((p) => p.items),
  });
  return (
    <Loaded query={query}>
      {(candidates) =>
        candidates.length === 0 ? (
          <p className="note">{t('review.panel.noCandidates')}</p>
        ) : (
          <>
            <Radio.Group
              id={id}
              className="candidates"
              aria-label={t('review.panel.candidate')}
              value={value}
              onChange={(e) => onChange?.(e.target.value)}
            >
              {candidates.map((c) => (
                <Radio key={c.id} value={c.id} disabled={c.tie !== null || asked.includes(c.id)}>
                  {c.name}{' '}
                  {c.tie && (
                    <span className="tag tag-bad">
                      {t('review.panel.tied', { tie: t(`admission.conflict.${c.tie}`) })}
                    </span>
                  )}
                  {!c.tie && asked.includes(c.id) && <span className="tag">{t('review.panel.asked')}</span>}
                </Radio>
              ))}
            </Radio.Group>
            {query.hasNextPage && (
              <Button type="link" onClick={() => void query.fetchNextPage()}>
                {t('picker.more')}
              </Button>
            )}
          </>
        )
      }
    </Loaded>
  );
}
