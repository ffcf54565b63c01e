import { Component, type ReactNode } from 'react'

interface DrawingBoundaryProps {
  message: string
  table: ReactNode
  children: ReactNode
}

/** Keeps a drawing that fails from taking the page with it: says so, and gives the table instead. */
export class DrawingBoundary extends Component<DrawingBoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children
    return (
      <>
        <p role="alert">{this.props.message}</p>
        {this.props.table}
      </>
    )
  }
}
