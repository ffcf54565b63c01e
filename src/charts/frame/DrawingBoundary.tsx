import { Component, type ReactNode } from 'react'
import type { ChartContent } from '../contract/chart'

interface DrawingBoundaryProps {
  /** What is drawn; other content gets another try. */
  content: ChartContent
  message: string
  table: ReactNode
  children: ReactNode
}

interface DrawingState {
  hasFailed: boolean
  content: ChartContent
}

/** Keeps a drawing that fails from taking the page with it: says so, and gives the table instead. */
export class DrawingBoundary extends Component<DrawingBoundaryProps, DrawingState> {
  override state: DrawingState = { hasFailed: false, content: this.props.content }

  static getDerivedStateFromError(): Partial<DrawingState> {
    return { hasFailed: true }
  }

  static getDerivedStateFromProps(props: DrawingBoundaryProps, state: DrawingState): DrawingState | null {
    return props.content === state.content ? null : { hasFailed: false, content: props.content }
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
