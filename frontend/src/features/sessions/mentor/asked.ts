import { keepPreviousData } from '@tanstack/react-query';
import { mentoringSessionGetOptions, mentoringSessionListOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { SessionState } from '@/api/gen/types.gen';

/** What a mentor has still to do something about. */
const OPEN: SessionState[] = ['MATCHED', 'ACCEPTED', 'SCHEDULED', 'HELD'];

export const openSessionsQuery = () => mentoringSessionListOptions({ query: { state: OPEN, size: 100 } });

export const mySessionsQuery = (page: number, size: number) => ({
  ...mentoringSessionListOptions({ query: { page, size } }),
  placeholderData: keepPreviousData,
});

export const mySessionQuery = (sessionId: string) => mentoringSessionGetOptions({ path: { sessionId } });
