import CPlatform

/// How the C library keeps memory.
public enum LargeBlocks {
  /// Has large blocks given back to the system as soon as they are free, where that is a choice.
  ///
  /// glibc else takes the largest block that it has seen as a reason to keep all smaller ones.
  public static func giveBack() { portal_give_back_blocks(1 << 20) }
}
