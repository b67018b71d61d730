import { runAssistant } from './bundled';

void runAssistant({ companions: false });
