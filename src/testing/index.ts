export { readCard, type Shown } from './card';
export { consent, type BrowserRoutes } from './consent';
export { createClock, emulated, emulatedAgent, type Clock, type EmulatorAddress } from './emulated';
export { openChat, type OpenChat, type OpenChatOptions } from './openChat';
export {
  signIn,
  type DialogTestClientLike,
  type SignInForTestOptions,
  type TestAdapterLike,
  type TurnLike,
} from './signIn';
