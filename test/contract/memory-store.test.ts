import { MemoryStore } from '../../workbench/apps-script/store/memory-store';
import { describeStore } from './store-contract';

describeStore('in memory', () => ({ store: new MemoryStore(), dispose: () => {} }));
