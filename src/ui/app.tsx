import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import { createAppRouter } from './router.tsx';
import { type Services, ServicesContext } from './services.ts';
import { InterfaceText } from './text/interface-text.tsx';
import { ENGLISH, type Text } from './text/text.ts';

interface AppProps {
  services: Services;
  basePath: string;
  /** The words of the first paint. */
  text?: Text;
}

export function App({ services, basePath, text = ENGLISH }: AppProps) {
  const [router] = useState(() => createAppRouter(services, basePath));
  return (
    <ServicesContext value={services}>
      <InterfaceText first={text}>
        <RouterProvider router={router} />
      </InterfaceText>
    </ServicesContext>
  );
}
