import { ownReviewGetOptions, ownReviewListOptions } from '@/api/gen/@tanstack/react-query.gen';

export const ownReviewsQuery = (page: number, size: number) => ownReviewListOptions({ query: { page, size } });

export const ownReviewQuery = (placeId: string) => ownReviewGetOptions({ path: { placeId } });

/** What handing in or leaving makes old. */
export const OWN_STALE = ['ownReviewList', 'ownReviewGet', 'reviewGet'];
