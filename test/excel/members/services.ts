import { booleanFrom, choiceFrom } from '../protocol/arguments.ts';
import { type HostObject, objectType } from '../protocol/host-object.ts';

/** What office.js speaks to beside the workbook: start-up, the shared runtime and the ribbon. */
export function hostServices(): ReadonlyMap<string, HostObject> {
  const addin = objectType<null>('Microsoft.InternalService.AddinInternalService', {
    methods: { NotifyActionHandlerReady: { call: () => undefined } },
  });
  const runtime = objectType<null>('Microsoft.AppRuntime.AppRuntimeService', {
    methods: {
      GetAppRuntimeState: { call: (_, __, caller) => caller.runtimeState },
      SetAppRuntimeState: {
        call: (_, args, caller) => {
          caller.runtimeState = choiceFrom(args.raw(0), ['Visible', 'Hidden', 'Background']);
        },
      },
    },
  });
  const tab = objectType<string>('RibbonTab', {});
  const button = objectType<string>('RibbonButton', {
    scalars: {
      Enabled: {
        set: (id, value, caller) => {
          caller.enableControl(id, booleanFrom(value));
        },
      },
    },
  });
  const ribbon = objectType<null>('Microsoft.DynamicRibbon.DynamicRibbon', {
    methods: {
      GetButton: { call: (_, args) => button.make(args.text(0)) },
      // Tabs are only named on the way to their buttons; contextual tabs are not emulated.
      GetTab: { call: (_, args) => tab.make(args.text(0)) },
    },
  });
  return new Map(
    [addin, runtime, ribbon].map((type) => [type.description.typeName, type.make(null)]),
  );
}
