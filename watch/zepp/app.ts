// Owns the app's start and end on Zepp OS. Refuses state: pages come and go, the store holds what must stay.
import { BaseApp } from '@zeppos/zml/base-app';
import { log } from '@zos/utils';

// A use of `@zos` beside zml keeps the packer from wrapping this file as CommonJS, whose `module` a watch may not have.
const logger = log.getLogger('threecount');

App(
  BaseApp({
    onCreate() {
      logger.log('created');
    },
    onDestroy() {
      logger.log('destroyed');
    },
  }),
);
