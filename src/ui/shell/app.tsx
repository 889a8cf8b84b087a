import { useEffect, useState } from 'react';
import { PagesContext } from '../services/pages.ts';
import { type Services, ServicesContext } from '../services/services.ts';
import { ENGLISH, type Text } from '../text/text.ts';
import { Frame } from './frame.tsx';
import { InterfaceText } from './interface-text.tsx';
import { ShownPage } from './shown-page.tsx';
import { createSite, type Host } from './site.ts';

interface AppProps {
  services: Services;
  basePath: string;
  host: Host;
  /** The words of the first paint. */
  text?: Text;
}

export function App({ services, basePath, host, text = ENGLISH }: AppProps) {
  const [site] = useState(() => createSite(services, basePath, host));
  useEffect(() => site.start(), [site]);
  return (
    <ServicesContext value={services}>
      <PagesContext value={site.pages}>
        <InterfaceText first={text}>
          <Frame site={site}>
            <ShownPage site={site} />
          </Frame>
        </InterfaceText>
      </PagesContext>
    </ServicesContext>
  );
}
