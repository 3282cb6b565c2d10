import { type MakeStore, type Setup, type SetupOptions, type StoreUnderTest, setUp } from '../support';

/** A fresh store for each test of a suite; `start` puts a spreadsheet with its owner over it. */
export function withStore(makeStore: MakeStore): (options?: SetupOptions) => Setup {
  let current: StoreUnderTest | undefined;
  beforeEach(async () => {
    current = await makeStore();
  });
  afterEach(() => current?.dispose());
  return (options = {}) => {
    const { store, view } = current!;
    return setUp({ ...options, store, person: { ...(view && { view }), ...options.person } });
  };
}
