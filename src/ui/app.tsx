import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import { createAppRouter } from './router.tsx';
import { type Services, ServicesContext } from './services.ts';

export function App({ services, basePath }: { services: Services; basePath: string }) {
  const [router] = useState(() => createAppRouter(services, basePath));
  return (
    <ServicesContext value={services}>
      <RouterProvider router={router} />
    </ServicesContext>
  );
}
