import { choiceFrom } from '../protocol/arguments.ts';
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
  const ribbon = objectType<null>('Microsoft.DynamicRibbon.DynamicRibbon', {
    methods: {
      ExecuteRequestUpdate: {
        call: (_, args, caller) => {
          caller.updateRibbon(JSON.parse(args.text(0)));
        },
      },
    },
  });
  return new Map(
    [addin, runtime, ribbon].map((type) => [type.description.typeName, type.make(null)]),
  );
}
