export { cleanLines, cleanText } from '../src/channel/untrustedText';
