import { Component, type ReactNode } from 'react'
import type { ChartContent } from '../contract/chart'

interface DrawingBoundaryProps {
  /** The chart; a change of content clears the error. */
  content: ChartContent
  message: string
  table: ReactNode
  children: ReactNode
}

interface DrawingState {
  hasFailed: boolean
  content: ChartContent
}

/** Error boundary: if the drawing throws, shows a message and the table instead. */
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
