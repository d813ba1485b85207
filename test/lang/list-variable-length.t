# >>> args
-lv tracepoint:dma:*
# >>> stdout
tracepoint:dma:dma_map_sg
    string device
    int full_nents
    int full_ents
    bool truncated
    u64[] phys_addrs
    u64[] dma_addrs
    unsigned int[] lengths
    enum dma_data_direction dir
    unsigned long attrs
