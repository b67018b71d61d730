import { runAssistant } from './bundled';

void runAssistant({ companions: true });
