import { Component, type ReactNode } from 'react';
import { FaultPage } from '../kit/fault-page.tsx';

interface RenderFaultProps {
  children: ReactNode;
}

/** A page that breaks while it is drawn is said to be broken, and drawn once more when asked. React knows it by a class. */
export class RenderFault extends Component<RenderFaultProps, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return <FaultPage error={error} onRetry={() => this.setState({ error: null })} />;
  }
}
