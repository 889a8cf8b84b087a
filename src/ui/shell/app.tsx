import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import { type Services, ServicesContext } from '../services/services.ts';
import { ENGLISH, type Text } from '../text/text.ts';
import { InterfaceText } from './interface-text.tsx';
import { createAppRouter } from './router.tsx';

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
