import { MemoryCalculator } from '../../workbench/apps-script/formula/memory-calculator';
import { MemoryStore } from '../../workbench/apps-script/store/memory-store';
import { describeStore } from './store-contract';

describeStore('in memory', () => {
  const store = new MemoryStore();
  return {
    store,
    calculate(host) {
      const calculator = new MemoryCalculator(
        store,
        (name, args) => host.callFromCell(name, args),
        () => host.callable(),
      );
      return () => calculator.runs;
    },
    dispose: () => {},
  };
});
