import { refuses } from './decisionBeside';
import { takesBack } from './selfCorrection';
import { wishIn } from './wishIn';

/** Longer texts tell something. */
const longestRead = 200;

/** Whether words end by taking back what they ask for: "close ITH-6? No, not yet", "approve it, no wait". */
export function endsTakenBack(text: string): boolean {
  if (text.length > longestRead) return false;
  const [, behind = ''] = /^[^:：]*?[,;.!?،؛؟、。？！](?=\s*\p{L})([^:：]*)$/su.exec(text.trim()) ?? [];
  const parts = behind.split(/[,;.!?،؛؟、。？！]/u).filter((part) => part.trim() !== '');
  return parts.length > 0 && parts.every((part) => refuses(part) || takesBack(part) || wishIn(part) === 'wait');
}
