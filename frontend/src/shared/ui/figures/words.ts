import { addWords } from '@/shared/i18n/words';
import en from './words/en.json';
import zh from './words/zh-CN.json';

/** Figures of a company's business and how sure they are: several pages name them, the first load does not. */
addWords(zh, en);
