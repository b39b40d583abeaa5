// TypeGraphQL's decorators need it, whichever module a test imports first.
import 'reflect-metadata'
