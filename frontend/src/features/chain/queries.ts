import { chainBoardGetOptions } from '@/api/gen/@tanstack/react-query.gen';

export const chainQuery = (parkId: string, on: string | undefined) =>
  chainBoardGetOptions({ path: { parkId }, query: { on } });
